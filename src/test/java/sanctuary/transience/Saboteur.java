package sanctuary.transience;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ClassType;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.StringReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import sanctuary.deploy.Alone;

/**
 * Puts leaks and weaknesses into a running server, from outside, through the JDK's debugger: what a
 * proof must see before one can believe it. The server itself has no such place.
 */
public final class Saboteur implements AutoCloseable {
  /** The JVM option that lets a saboteur in, at any free port of this machine. */
  public static final String OPEN_DOOR =
      "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0";

  private static final Pattern PORT =
      Pattern.compile("Listening for transport dt_socket at address: (\\d+)");

  private final VirtualMachine machine;

  private Saboteur(VirtualMachine machine) {
    this.machine = machine;
  }

  /** Gets into a server that was started with {@link #OPEN_DOOR} and serves by now. */
  public static Saboteur in(Alone server) {
    var port = PORT.matcher(server.output());
    if (!port.find()) {
      throw new IllegalStateException("the door is closed");
    }
    var connector =
        Bootstrap.virtualMachineManager().attachingConnectors().stream()
            .filter(one -> one.name().equals("com.sun.jdi.SocketAttach"))
            .findFirst()
            .orElseThrow();
    var arguments = connector.defaultArguments();
    arguments.get("hostname").setValue("127.0.0.1");
    arguments.get("port").setValue(port.group(1));
    try {
      return new Saboteur(connector.attach(arguments));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (IllegalConnectorArgumentsException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Lets nothing of a class be forgotten that is there now, as a list that only grows would. */
  void holdsEvery(String type) {
    for (var loaded : machine.classesByName(type)) {
      loaded.instances(0).forEach(ObjectReference::disableCollection);
    }
  }

  /** Prints the text that a method is called with first, each time, as a forgotten line would. */
  void printsWhatIsPassedTo(String type, String method) {
    at(type, method, this::print);
  }

  /** Sets a number of an object to 0 each time that a method of it is called. */
  public void zeroes(String type, String field, String method) {
    at(
        type,
        method,
        thread -> {
          var object = thread.frame(0).thisObject();
          object.setValue(object.referenceType().fieldByName(field), machine.mirrorOf(0));
        });
  }

  /** What is done to a thread that is at a place. */
  private interface Deed {
    void on(ThreadReference thread) throws Exception;
  }

  private void at(String type, String method, Deed deed) {
    var called = machine.classesByName(type).get(0).methodsByName(method).get(0);
    var stop = machine.eventRequestManager().createBreakpointRequest(called.location());
    stop.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
    stop.enable();
    var listener = new Thread(() -> listen(deed), "saboteur");
    listener.setDaemon(true);
    listener.start();
  }

  private void listen(Deed deed) {
    try {
      while (true) {
        var events = machine.eventQueue().remove();
        for (var event : events) {
          if (event instanceof BreakpointEvent passed) {
            deed.on(passed.thread());
          }
        }
        events.resume();
      }
    } catch (VMDisconnectedException | InterruptedException over) {
      // the server has ended, or the test
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void print(ThreadReference thread) throws Exception {
    var text = (StringReference) argument(thread);
    var system = (ClassType) machine.classesByName("java.lang.System").get(0);
    var out = (ObjectReference) system.getValue(system.fieldByName("out"));
    var println = out.referenceType().methodsByName("println", "(Ljava/lang/String;)V").get(0);
    out.invokeMethod(thread, println, List.of(text), ObjectReference.INVOKE_SINGLE_THREADED);
  }

  private static com.sun.jdi.Value argument(ThreadReference thread)
      throws IncompatibleThreadStateException {
    return thread.frame(0).getArgumentValues().get(0);
  }

  /** Lets go of everything. */
  @Override
  public void close() {
    machine.dispose();
  }
}
