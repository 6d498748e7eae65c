import type { MeetingListQuery, MeetingListQueryVariables } from "./generated/meetings";

type Mode = NonNullable<MeetingListQuery["meetings"]>["nodes"][number]["mode"];

/** How people can meet. */
export const modes: readonly Mode[] = ["IN_PERSON", "PHONE", "VIDEO"];

/** What the address of a page says of its lists of meetings: how people met, and whether only what was on the sidelines of a forum is listed. */
export interface MeetingChoice {
  mode?: Mode;
  sidelines?: true;
}

/** The conditions for meetings in one of these ways, in any if there is none, and for those on the sidelines of forums if only these count. */
export function conditionsOf(
  modes: readonly Mode[],
  isSidelines: boolean | undefined,
): Pick<NonNullable<MeetingListQueryVariables["where"]>, "mode" | "relation"> {
  return { ...(modes.length > 0 && { mode: [...modes] }), ...(isSidelines && { relation: ["ON_SIDELINES"] }) };
}

/** Reads the choice of an address. */
export function meetingChoice(search: Record<string, unknown>): MeetingChoice {
  return { mode: modes.find((one) => one === search.mode), sidelines: search.sidelines === true || undefined };
}

/** The first and the last year of the meetings that a page lists; open unless given. */
export interface YearsChoice {
  from?: string;
  to?: string;
}

/** Reads the years of an address, which a year without quotes gives as a number. */
export function yearsChoice(search: Record<string, unknown>): YearsChoice {
  const year = (value: unknown) => (/^\d{4}$/.test(String(value)) ? String(value) : undefined);
  const [from, to] = [year(search.from), year(search.to)];
  return { ...(from && { from }), ...(to && { to }) };
}
