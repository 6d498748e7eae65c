import { expect, test } from "vitest";
import { eachOnce, nameBefore } from "./namebefore";

test("a record that is gone has the name that it had", () => {
  const names = [{ lang: "en", text: "Talks" }, { lang: "ko", text: "회담" }];
  expect(nameBefore([{ field: "start", before: "2020" }, { field: "names", before: names }], "ko")).toBe("회담");
  expect(nameBefore([{ field: "names", before: names }], "de")).toBe("Talks");
  expect(nameBefore([{ field: "names", before: null }], "en")).toBeUndefined();
  expect(nameBefore(null, "en")).toBeUndefined();
});

test("each thing that changed is there once, with its latest change", () => {
  const change = (cursor: number, entityId: string, id: string | null) => ({ cursor, entityId, entity: id === null ? null : { id } });
  const changes = [change(5, "a", "b"), change(4, "b", "b"), change(3, "c", null), change(2, "d", "d")];
  expect(eachOnce(changes, 5).map(({ cursor }) => cursor)).toEqual([5, 3, 2]);
  expect(eachOnce(changes, 1).map(({ cursor }) => cursor)).toEqual([5]);
});
