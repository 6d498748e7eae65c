import { afterEach, expect, test, vi } from "vitest";
import { keepTabText, tabText } from "./oftab";
import { setToken, token } from "./session";

afterEach(() => vi.unstubAllGlobals());

// What a browser does that blocks all cookies.
function forbid() {
  vi.stubGlobal("sessionStorage", {
    getItem: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
    setItem: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
    removeItem: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

test("A tab whose browser keeps nothing has its texts until it is loaded anew.", () => {
  forbid();
  expect(tabText("a")).toBeNull();
  keepTabText("a", "one");
  expect(tabText("a")).toBe("one");
  keepTabText("a", null);
  expect(tabText("a")).toBeNull();
});

test("An editor can give a token where the browser keeps nothing.", () => {
  forbid();
  expect(token()).toBeNull();
  setToken("secret");
  expect(token()).toBe("secret");
  setToken(null);
  expect(token()).toBeNull();
});
