/** Keeps the page as tall as what an on-screen keyboard leaves visible. */

export function followVisibleHeight() {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const follow = () => {
    // Zoomed in by fingers the visible part is small on purpose: the page keeps its size.
    if (visualViewport.scale > 1.01) return;
    document.documentElement.style.setProperty("--visible-height", `${visualViewport.height}px`);
    window.scrollTo(0, 0);
  };
  visualViewport.addEventListener("resize", follow);
  visualViewport.addEventListener("scroll", follow);
  follow();
}
