package sanctuary.transience;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import sanctuary.client.crypto.Bytes;

/**
 * Secrets by name, and the search for them in what may hold none of them. The search is one pass
 * for all forms of all of them, masked as on the wire too.
 */
final class Canaries {
  /** Bits of the number that a run of four bytes is looked up by. */
  private static final int BITS = 20;

  private final Map<String, Bytes> secrets = new LinkedHashMap<>();

  /** A form of a secret. */
  private record Form(String name, Bytes bytes) {}

  /**
   * Adds a secret.
   *
   * @param secret of eight bytes or more; shorter ones turn up by chance
   */
  void add(String name, Bytes secret) {
    if (secret.length() < Forms.SHORTEST) {
      throw new IllegalArgumentException(name + " is too short to be told from chance");
    }
    secrets.put(name, secret);
  }

  /** The names of all. */
  Set<String> names() {
    return secrets.keySet();
  }

  /** The names of those that are in it, in whatever form. */
  Set<String> in(byte[] place) {
    var open = new ArrayList<Form>();
    var masked = new ArrayList<Form>();
    secrets.forEach(
        (name, secret) ->
            Forms.of(secret)
                .forEach(
                    form -> {
                      open.add(new Form(name, form));
                      if (form.length() >= 4 + Forms.SHORTEST) {
                        masked.add(new Form(name, Bytes.of(Forms.unmasked(form.array()))));
                      }
                    }));
    var found = new TreeSet<String>();
    search(place, open, found);
    search(Forms.unmasked(place), masked, found);
    return found;
  }

  private static void search(byte[] place, List<Form> forms, Set<String> found) {
    var candidates = new HashMap<Integer, List<Form>>();
    var possible = new boolean[1 << BITS];
    for (var form : forms) {
      int start = start(form.bytes().first(4).array(), 0);
      candidates.computeIfAbsent(start, key -> new ArrayList<>()).add(form);
      possible[number(start)] = true;
    }
    for (int i = 0; i + Forms.SHORTEST <= place.length; i++) {
      int start = start(place, i);
      if (possible[number(start)]) {
        for (var form : candidates.getOrDefault(start, List.of())) {
          if (isAt(place, i, form.bytes())) {
            found.add(form.name());
          }
        }
      }
    }
  }

  private static int start(byte[] bytes, int at) {
    return (bytes[at] << 24)
        | ((bytes[at + 1] & 255) << 16)
        | ((bytes[at + 2] & 255) << 8)
        | (bytes[at + 3] & 255);
  }

  private static int number(int start) {
    return (start * 0x9e37_79b1) >>> (32 - BITS);
  }

  private static boolean isAt(byte[] place, int at, Bytes form) {
    if (place.length - at < form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if ((place[at + i] & 255) != form.at(i)) {
        return false;
      }
    }
    return true;
  }
}
