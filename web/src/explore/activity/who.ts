import type { MeetingFilter } from "../../read/meetings";

/** The condition for meetings of at least one of these: a leader takes part, and others are represented. None for nobody. */
export function whoMet(sides: readonly { __typename: string; id: string }[]): Pick<MeetingFilter, "or" | "participants"> {
  const ids = (isLeader: boolean) => sides.filter((one) => (one.__typename === "Leader") === isLeader).map((one) => one.id);
  const [leaders, others] = [ids(true), ids(false)];
  if (leaders.length > 0 && others.length > 0) return { or: [{ participants: { any: leaders } }, { participants: { representing: others } }] };
  // One condition by itself takes the server less time than one under "or".
  if (leaders.length > 0) return { participants: { any: leaders } };
  return others.length > 0 ? { participants: { representing: others } } : {};
}
