import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { addressOf } from "../app/kinds";

/** What a link to an entity needs. */
export interface Linked {
  __typename: string;
  id: string;
  name?: string;
}

/** Links to the page of an entity, by its name unless there is another text. Names keep their own direction. */
export function EntityLink({ entity, children }: { entity: Linked; children?: ReactNode }) {
  const address = addressOf(entity);
  const text = <bdi>{children ?? entity.name ?? entity.id}</bdi>;
  return address ? <Link to={address}>{text}</Link> : text;
}
