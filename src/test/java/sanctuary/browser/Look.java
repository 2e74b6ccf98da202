package sanctuary.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** Screens that the page has to be good on. */
enum Look {
  DESK_LIGHT(1280, 800, ColorScheme.LIGHT),
  DESK_DARK(1280, 800, ColorScheme.DARK),
  PHONE_LIGHT(390, 844, ColorScheme.LIGHT),
  PHONE_DARK(390, 844, ColorScheme.DARK),
  /** The smallest: also what a desk at four times its size leaves. */
  TINY_LIGHT(320, 568, ColorScheme.LIGHT);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Look(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  /** Phones are touched and have no mouse. */
  boolean isPhone() {
    return view().isPhone();
  }

  NewContextOptions options() {
    return view().options();
  }

  private View view() {
    return new View(width, height, scheme);
  }
}
