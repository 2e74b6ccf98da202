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
import java.util.HashSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The private directory of one run, where the unpacked WAR lies: a server starts and serves faster
 * from files than from an archive. Holds the program only, never anything of a room.
 *
 * <p>A file in it stays locked as long as the process lives. What a killed process left behind is
 * therefore not locked, and the next {@link #create} deletes it.
 *
 * <p>Several threads may unpack at once; one may close at any time.
 */
final class Workplace implements AutoCloseable {

  private static final String PREFIX = "sanctuary-";
  private static final String LOCK = "lock";

  private static final String INSIDE = "WEB-INF/";
  private static final String SERVER = "WEB-INF/launcher/";
  private static final String CLASSES = "WEB-INF/classes/";
  private static final String LIBRARIES = "WEB-INF/lib/";
  private static final String ROOT_CLASSES = "sanctuary/";

  private final Path directory;
  private final FileChannel lock;

  /** Shared by those who unpack, not by who closes. */
  private final ReadWriteLock use = new ReentrantReadWriteLock();

  private boolean closed; // guarded by use

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

  /** The web application without its code. */
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

  private Path code() {
    return directory.resolve("code");
  }

  /**
   * The launcher's classes and the embedded server.
   *
   * @throws IOException when they are not unpacked
   */
  URL[] serverPath() throws IOException {
    return classPath(server().resolve("classes"), server());
  }

  /**
   * The web application's classes and its libraries.
   *
   * @throws IOException when they are not unpacked
   */
  URL[] codePath() throws IOException {
    return classPath(code().resolve("classes"), code().resolve("lib"));
  }

  private static URL[] classPath(Path classes, Path libraries) throws IOException {
    var urls = new ArrayList<URL>();
    urls.add(classes.toUri().toURL());
    try (var jars = Files.newDirectoryStream(libraries, "*.jar")) {
      for (var jar : jars) {
        urls.add(jar.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  /** Unpacks the launcher and the embedded server. Does nothing once closed. */
  void unpackServer(Path war) throws IOException {
    unpack(war, entry -> entry.startsWith(SERVER), entry -> moved(entry, SERVER, server()));
  }

  /** Unpacks the code of the web application. Does nothing once closed. */
  void unpackCode(Path war) throws IOException {
    unpack(war, Workplace::isCode, entry -> moved(entry, INSIDE, code()));
  }

  /** Unpacks the web application without its code. Does nothing once closed. */
  void unpackApp(Path war) throws IOException {
    unpack(
        war,
        entry -> !entry.startsWith(SERVER) && !entry.startsWith(ROOT_CLASSES) && !isCode(entry),
        app()::resolve);
  }

  private static boolean isCode(String entry) {
    return entry.startsWith(CLASSES) || entry.startsWith(LIBRARIES);
  }

  private static Path moved(String entry, String from, Path to) {
    return to.resolve(entry.substring(from.length()));
  }

  private void unpack(Path war, Predicate<String> wanted, Function<String, Path> target)
      throws IOException {
    var unpacking = use.readLock();
    unpacking.lock();
    try {
      if (!closed) {
        copy(war, wanted, target);
      }
    } finally {
      unpacking.unlock();
    }
  }

  private void copy(Path war, Predicate<String> wanted, Function<String, Path> target)
      throws IOException {
    Files.createDirectories(scratch());
    var made = new HashSet<Path>();
    try (var archive = new ZipFile(war.toFile())) {
      for (var entry : Collections.list(archive.entries())) {
        if (!entry.isDirectory() && wanted.test(entry.getName())) {
          var file = target.apply(entry.getName());
          if (made.add(file.getParent())) {
            Files.createDirectories(file.getParent());
          }
          try (var content = archive.getInputStream(entry)) {
            Files.write(file, content.readAllBytes(), CREATE_NEW, WRITE);
          }
        }
      }
    }
  }

  /** Deletes the directory with all that is in it. */
  @Override
  public void close() throws IOException {
    var closing = use.writeLock();
    closing.lock();
    try {
      closed = true;
      lock.close(); // first, because Windows deletes no open file
      delete(directory);
    } finally {
      closing.unlock();
    }
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
