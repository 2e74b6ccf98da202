/** The page's words, in the language it speaks. Modules take them from here and nowhere else. */
export { texts } from "./texts/en.js";
