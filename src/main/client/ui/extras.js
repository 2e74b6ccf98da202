/** What `later` loads, in one file. */
export { showAbout } from "./about.js";
export { Chime } from "./chime.js";
export { openChoices } from "./choices.js";
export { showKeys } from "./keys.js";
export { choicesFor } from "./messagemenu.js";
export { Notifier } from "./notifier.js";
export { showPreferences } from "./preferencesdialog.js";
export { RoomOptions } from "./roomoptions.js";
export { offerTranscript } from "./save.js";
export { SearchBar } from "./search.js";
export { showSeenBy } from "./seenby.js";
export { showServerView } from "./serverview.js";
export { showWords } from "./words.js";
