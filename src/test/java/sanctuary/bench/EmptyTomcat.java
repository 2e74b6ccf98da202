package sanctuary.bench;

import java.nio.file.Files;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** An embedded Tomcat that serves nothing, to compare with. */
public final class EmptyTomcat {
  private EmptyTomcat() {}

  /** Serves until the process ends. */
  public static void main(String[] arguments) throws Exception {
    serve();
  }

  private static void serve() throws LifecycleException, java.io.IOException {
    var tomcat = new Tomcat();
    var scratch = Files.createTempDirectory("empty-tomcat-");
    scratch.toFile().deleteOnExit();
    tomcat.setBaseDir(scratch.toString());
    tomcat.setPort(0);
    tomcat.addContext("", null);
    tomcat.start();
    System.out.println("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/");
    tomcat.getServer().await();
  }
}
