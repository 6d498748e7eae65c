// Sets the theme before the first paint, so that a dark page does not flash white.
try {
  const kept = localStorage.getItem("sidelines.theme");
  if (kept) document.documentElement.dataset.theme = kept;
} catch {
  // A browser that keeps nothing shows the theme of the device.
}
