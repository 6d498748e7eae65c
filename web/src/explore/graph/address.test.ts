import { describe, expect, it } from "vitest";
import { searchOf, validate, type View, viewOf } from "./address";

const view: View = {
  seeds: ["vladimir-putin", "angela-merkel"],
  reach: 2,
  acts: [
    { act: "expand", id: "xi-jinping", modes: [], years: undefined },
    { act: "pin", id: "xi-jinping", x: 120, y: -40 },
    { act: "expand", id: "xi-jinping", modes: ["PHONE", "VIDEO"], isSidelines: true, years: [2018, 2019] },
    { act: "tidy" },
    { act: "tidy" },
  ],
  hidden: ["tony-blair"],
  isFull: true,
  off: ["SAID"],
  modes: ["IN_PERSON"],
  isSidelines: true,
  years: [2001, 2020],
  open: "MET:angela-merkel:vladimir-putin",
  colour: "kind",
  look: { x: 120.5, y: -40, k: 0.75 },
};

describe("the address of a view", () => {
  it("holds all of it", () => {
    expect(viewOf(validate(JSON.parse(JSON.stringify(searchOf(view)))))).toEqual(view);
  });

  it("may be the seeds alone", () => {
    expect(viewOf(validate({ seed: ["a", "b"], reach: 0 })).reach).toBe(0);
    expect(searchOf({ ...view, reach: 0 }).reach).toBe(0);
    expect(viewOf(validate({ seed: ["a", "b"] })).reach).toBe(1);
  });

  it("leaves out what cannot be", () => {
    const wrong = { reach: 9, mode: "IN_PERSON~BY_POST", off: "SAID~NOTHING", from: 2020, to: 2001, do: "b@x,1~~", colour: "red", at: "1,2" };
    const read = viewOf(validate({ seed: "a", ...wrong }));
    expect(read.seeds).toEqual(["a"]);
    expect(read.reach).toBe(3);
    expect(read.modes).toEqual(["IN_PERSON"]);
    expect(read.off).toEqual(["SAID"]);
    expect(read.years).toBeUndefined();
    expect(read.colour).toBeUndefined();
    expect(read.look).toBeUndefined();
  });
});
