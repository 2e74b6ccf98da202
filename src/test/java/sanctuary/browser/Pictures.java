package sanctuary.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a picture of every scene of the gallery on every screen, below {@code target/gallery}: 320,
 * 390, 768 and 1280 pixels wide, light and dark, from left to right and from right to left, with
 * high contrast and with forced colours. That of the README is {@code 1280x800-light/room.png}.
 */
public final class Pictures {

  private static final Path TARGET = Path.of("target", "gallery");

  private Pictures() {}

  /**
   * Takes them.
   *
   * @param args two regular expressions: which views, by their names, and which scenes
   */
  public static void main(String... args) {
    var views = args[0];
    var scenes = args[1];
    try (var gallery = new Gallery()) {
      for (var view : views()) {
        if (!view.toString().matches(views)) {
          continue;
        }
        try (var room = gallery.open(view)) {
          for (var scene : room.scenes()) {
            if (scene.matches(scenes)) {
              room.show(scene).picture(TARGET.resolve(view.toString()).resolve(scene + ".png"));
            }
          }
        }
      }
    }
  }

  private static List<View> views() {
    var views = new ArrayList<View>();
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (var size :
          List.of(
              new View(320, 568, scheme),
              new View(390, 844, scheme),
              new View(768, 1024, scheme),
              new View(1280, 800, scheme))) {
        views.add(size);
        views.add(size.rightToLeft());
      }
      views.add(new View(390, 844, scheme).withTheme("contrast"));
      views.add(new View(1280, 800, scheme).withTheme("contrast"));
      views.add(new View(1280, 800, scheme).withForcedColours());
    }
    // a desk at twice its size, and a phone with its keyboard open
    views.add(new View(640, 400, ColorScheme.LIGHT));
    views.add(new View(390, 420, ColorScheme.LIGHT));
    return views;
  }
}
