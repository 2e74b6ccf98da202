package sanctuary.launcher;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The private directory of one run, where the unpacked WAR lies: a server starts and serves faster
 * from files than from an archive. Holds the program only, never anything of a room.
 *
 * <p>A file in it stays locked as long as the process lives. What a killed process left behind is
 * therefore not locked, and the next {@link #create} deletes it.
 */
final class Workplace implements AutoCloseable {

  private static final String PREFIX = "sanctuary-";
  private static final String LOCK = "lock";

  private static final String SERVER_ENTRIES = "WEB-INF/launcher/";
  private static final String ROOT_CLASSES = "sanctuary/";

  private final Path directory;
  private final FileChannel lock;
  private boolean closed; // guarded by this

  private Workplace(Path directory, FileChannel lock) {
    this.directory = directory;
    this.lock = lock;
  }

  /**
   * Makes a workplace that only this user can read, and deletes those that killed processes of this
   * user left.
   *
   * @param temporary the directory for temporary files
   * @throws IOException when that directory can not be written
   */
  static Workplace create(Path temporary) throws IOException {
    while (true) {
      var directory = Files.createTempDirectory(temporary, PREFIX);
      var lock = FileChannel.open(directory.resolve(LOCK), CREATE_NEW, WRITE);
      // another process that starts now may have taken the still unlocked directory for a left one
      if (lock.tryLock() != null && Files.exists(directory.resolve(LOCK))) {
        var workplace = new Workplace(directory, lock);
        workplace.sweep(temporary);
        return workplace;
      }
      lock.close();
    }
  }

  /** The web application. */
  Path app() {
    return directory.resolve("app");
  }

  /** Where the embedded server may write; it hardly does. */
  Path scratch() {
    return directory.resolve("scratch");
  }

  private Path server() {
    return directory.resolve("server");
  }

  /**
   * The launcher's classes and the embedded server.
   *
   * @throws IOException when nothing is unpacked
   */
  URL[] classPath() throws IOException {
    var urls = new ArrayList<URL>();
    urls.add(server().resolve("classes").toUri().toURL());
    try (var jars = Files.newDirectoryStream(server(), "*.jar")) {
      for (var jar : jars) {
        urls.add(jar.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  /**
   * Unpacks the web application and, apart from it, the launcher with its server. Does nothing once
   * closed.
   */
  synchronized void unpack(Path war) throws IOException {
    if (closed) {
      return;
    }
    Files.createDirectories(scratch());
    try (var archive = new ZipFile(war.toFile())) {
      for (var entry : Collections.list(archive.entries())) {
        if (!entry.isDirectory() && !entry.getName().startsWith(ROOT_CLASSES)) {
          var target = target(entry.getName());
          Files.createDirectories(target.getParent());
          try (var content = archive.getInputStream(entry)) {
            Files.copy(content, target);
          }
        }
      }
    }
  }

  private Path target(String entry) {
    return entry.startsWith(SERVER_ENTRIES)
        ? server().resolve(entry.substring(SERVER_ENTRIES.length()))
        : app().resolve(entry);
  }

  /** Deletes the directory with all that is in it. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    lock.close(); // first, because Windows deletes no open file
    delete(directory);
  }

  /** Deletes what is left of the workplaces of killed processes. */
  private void sweep(Path temporary) throws IOException {
    var owner = Files.getOwner(directory);
    try (var siblings = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (var sibling : siblings) {
        if (!sibling.equals(directory)) {
          deleteIfLeft(sibling, owner);
        }
      }
    }
  }

  private static void deleteIfLeft(Path workplace, UserPrincipal owner) {
    try {
      if (Files.isDirectory(workplace, NOFOLLOW_LINKS)
          && Files.getOwner(workplace, NOFOLLOW_LINKS).equals(owner)) {
        deleteUnlessLocked(workplace);
      }
    } catch (IOException e) {
      // not a workplace, or one that someone else deletes now: no reason not to start
    }
  }

  private static void deleteUnlessLocked(Path workplace) throws IOException {
    try (var lock = FileChannel.open(workplace.resolve(LOCK), WRITE, NOFOLLOW_LINKS)) {
      if (lock.tryLock() != null) {
        delete(workplace);
      }
    }
  }

  /** Passes over what someone else deletes at the same time. */
  private static void delete(Path tree) throws IOException {
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
