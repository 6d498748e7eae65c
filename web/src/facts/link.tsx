import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { addressOf } from "../app/kinds";
import { useWords } from "../app/language";

/** What a link to an entity needs. */
export interface Linked {
  __typename: string;
  id: string;
  name?: string;
  localizedName?: { lang: string };
}

/**
 * Links to the page of an entity, by its name unless there is another text. Names keep their own direction, and one that the graph does not have in the
 * language of the page says in which it is, so that a screen reader reads it so.
 */
export function EntityLink({ entity, children }: { entity: Linked; children?: ReactNode }) {
  const { language } = useWords();
  const address = addressOf(entity);
  const lang = children === undefined ? entity.localizedName?.lang : undefined;
  const text = <bdi lang={lang === language ? undefined : lang}>{children ?? entity.name ?? entity.id}</bdi>;
  return address ? <Link to={address}>{text}</Link> : text;
}
