import type { MessageId } from "../app/language";

// Fields that sources differ on, in words. A document may name others, which stay as it writes them.
const fields: Record<string, MessageId> = {
  city: "read.field.city",
  country: "read.field.country",
  duration: "read.field.duration",
  end: "read.field.end",
  forumRelation: "read.field.forumRelation",
  from: "read.field.from",
  mode: "read.field.mode",
  participants: "read.field.participants",
  setting: "read.field.setting",
  start: "read.field.start",
  startsAt: "read.field.startsAt",
  to: "read.field.to",
  venue: "read.field.venue",
};

/** The name of a field on which sources differ. */
export function fieldName(field: string, say: (id: MessageId) => string): string {
  const word = fields[field];
  return word ? say(word) : field;
}

/** The name of a field within a sentence: it begins with a capital only where it stands alone. */
export function fieldInSentence(field: string, say: (id: MessageId) => string, language: string): string {
  const name = fieldName(field, say);
  return name.charAt(0).toLocaleLowerCase(language) + name.slice(1);
}
