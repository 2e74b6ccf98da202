/** What `later` loads, in one file. */
export { showAbout } from "./about.js";
export { showKeys } from "./keys.js";
export { showPreferences } from "./preferencesdialog.js";
export { offerTranscript } from "./save.js";
export { SearchBar } from "./search.js";
export { showServerView } from "./serverview.js";
