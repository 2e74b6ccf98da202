/** What this page is, and how to prove it. */
import { openDialog } from "./dialogs.js";
import { element } from "./dom.js";
import { texts } from "./texts.js";

export function showAbout() {
  const build = document.querySelector('meta[name="build"]')?.getAttribute("content") ?? "";
  const words = texts.about;
  openDialog(
    words.title,
    { class: "about-page" },
    element("p", {}, words.text),
    element("p", {}, words.open),
    element("h3", {}, words.build),
    element("p", { class: "build-hash" }, element("code", { dir: "ltr" }, build)),
    element("p", { class: "small" }, words.buildHint),
    element(
      "p",
      {},
      element("a", { href: "licences.txt", target: "_blank", rel: "noopener" }, words.licences),
    ),
  );
}
