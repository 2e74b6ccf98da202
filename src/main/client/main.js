import { start } from "./ui/app.js";

start(/** @type {HTMLElement} */ (document.getElementById("sanctuary")));
