// Gives Node what a browser has: a page and a WebSocket.
const { Window } = require("happy-dom");
const { WebSocket } = require("ws");

const window = new Window();
window.document.body.innerHTML = '<div id="root"></div>';
Object.assign(globalThis, { window, document: window.document, MutationObserver: window.MutationObserver, WebSocket });
globalThis.navigator ??= window.navigator; // Node 21 has its own
