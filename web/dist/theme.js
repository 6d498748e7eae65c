// Sets the theme before the first paint, so that a dark page does not flash white.
const kept = localStorage.getItem("sidelines.theme");
if (kept) document.documentElement.dataset.theme = kept;
