import type { MessageId } from "./language";

/** The kinds of entities, as __typename writes them, with the first part of the address of their pages. */
export const addresses = {
  Leader: "leaders",
  Country: "countries",
  Organization: "organizations",
  Place: "places",
  ForumSeries: "series",
  Forum: "forums",
  Meeting: "meetings",
  Statement: "statements",
  Topic: "topics",
  Source: "sources",
  Collection: "collections",
} as const;

export type Kind = keyof typeof addresses;

/** Whether entities of a kind, as __typename writes it, act: only they meet and speak. */
export function isActor(kind: string): boolean {
  return kind === "Leader" || kind === "Country" || kind === "Organization";
}

/** The kind for a value of the enum EntityKind, such as FORUM_SERIES. */
export function kindOf(value: string): Kind {
  const name = value.toLowerCase().replace(/(^|_)([a-z])/g, (_, _before, letter: string) => letter.toUpperCase());
  return name as Kind;
}

/** The value of the enum EntityKind for a kind, such as FORUM_SERIES for ForumSeries. */
export function enumOf(kind: string): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}

/** The message with the name of a kind. */
export function wordOf(kind: string): MessageId {
  return `kind.${kind}` as MessageId;
}

/** The message with the name of several of a kind. */
export function wordOfMany(kind: string): MessageId {
  return `kinds.${kind}` as MessageId;
}

/** The address of the page of an entity. An entity of an unknown kind has none. */
export function addressOf(entity: { __typename: string; id: string }): string | undefined {
  const root = addresses[entity.__typename as Kind];
  return root && `/${root}/${encodeURIComponent(entity.id)}`;
}
