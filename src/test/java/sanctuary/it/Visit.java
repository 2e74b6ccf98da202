package sanctuary.it;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import sanctuary.client.Guest;
import sanctuary.client.net.ServerFrame;
import sanctuary.deploy.Shipped;

/** A test with guests at a server, wherever that runs. */
abstract class Visit {
  private final List<Guest> guests = new ArrayList<>();
  @ArquillianResource private URL sanctuary;

  @Deployment(testable = false)
  static WebArchive sanctuary() {
    return Shipped.war();
  }

  /** The URL of the page, with a slash at its end. */
  final URI page() {
    try {
      return sanctuary.toURI();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Somebody who has just connected, and goes when the test is over. */
  final Guest guest() {
    return seen(Guest.at(page()));
  }

  /** Somebody who goes when the test is over. */
  final Guest seen(Guest guest) {
    guests.add(guest);
    return guest;
  }

  /** Why it was refused. */
  static String reason(Optional<ServerFrame.Refused> refused) {
    return refused.orElseThrow().reason();
  }

  @AfterEach
  final void everybodyGoes() {
    guests.forEach(Guest::close);
  }
}
