/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a fact is asserted, disputed or retracted. */
export type Standing =
  /** Sources assert it. */
  | 'ASSERTED'
  /** Sources contradict each other about it. */
  | 'DISPUTED'
  /**
   * The fact was withdrawn: it is kept for the record, but no longer counted. Lists leave such facts out unless the filter
   * asks for them, as in `meetings(where: { standing: [RETRACTED] })`.
   */
  | 'RETRACTED';

export type SceneIdsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang?: string | null | undefined;
}>;


export type SceneIdsQuery = { entities: Array<
    | { id: string, name: string }
    | { id: string, name: string }
    | { standing: Standing, id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { standing: Standing, id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string, retraction: { reason: string } | null }
    | { standing: Standing, id: string, name: string }
    | { id: string, name: string }
   | null> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SceneIdsDocument = new TypedDocumentString(`
    query SceneIds($ids: [ID!]!, $lang: Language) {
  entities(ids: $ids) {
    id
    name(lang: $lang)
    ... on Fact {
      standing
    }
    ... on Source {
      retraction {
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SceneIdsQuery, SceneIdsQueryVariables>;