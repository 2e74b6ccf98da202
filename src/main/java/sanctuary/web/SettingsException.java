package sanctuary.web;

/** A setting is unknown or can not be read. Its message names the setting and is for the admin. */
final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }
}
