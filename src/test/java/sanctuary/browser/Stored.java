package sanctuary.browser;

/** What a page has left where browsers keep things for it. */
final class Stored {

  /** A function of a page: how much is there, by place. */
  static final String SIZES =
      """
      async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        files: (await Array.fromAsync((await navigator.storage.getDirectory()).keys())).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        cookies: document.cookie.length,
        state: history.state === null ? 0 : 1,
        name: window.name.length,
        hash: location.hash.length,
      })
      """;

  private Stored() {}
}
