package sanctuary.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/**
 * A screen as somebody has set it up, on which nothing moves.
 *
 * @param width of the window, in CSS pixels
 * @param height of the window, in CSS pixels
 * @param scheme light or dark, as the system asks for it
 * @param theme what the person chose in the page: {@code system}, {@code light}, {@code dark} or
 *     {@code contrast}
 * @param direction of the writing: {@code ltr} or {@code rtl}
 * @param forced whether the system forces colours of its own
 */
record View(
    int width, int height, ColorScheme scheme, String theme, String direction, boolean forced) {

  /** As the system has it, from left to right. */
  View(int width, int height, ColorScheme scheme) {
    this(width, height, scheme, "system", "ltr", false);
  }

  View rightToLeft() {
    return new View(width, height, scheme, theme, "rtl", forced);
  }

  View withTheme(String chosen) {
    return new View(width, height, scheme, chosen, direction, forced);
  }

  View withForcedColours() {
    return new View(width, height, scheme, theme, direction, true);
  }

  /** Phones are touched and have no mouse. */
  boolean isPhone() {
    return width < 640;
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setContrast(Contrast.NO_PREFERENCE)
        .setForcedColors(forced ? ForcedColors.ACTIVE : ForcedColors.NONE)
        // what moves would be looked at while it is half there
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("en-GB")
        .setTimezoneId("UTC")
        .setHasTouch(isPhone())
        .setIsMobile(isPhone());
  }

  @Override
  public String toString() {
    return width
        + "x"
        + height
        + "-"
        + scheme.name().toLowerCase(Locale.ROOT)
        + (theme.equals("system") ? "" : "-" + theme)
        + (direction.equals("rtl") ? "-rtl" : "")
        + (forced ? "-forced" : "");
  }
}
