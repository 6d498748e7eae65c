/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActorName_Country_Fragment = { __typename: 'Country', id: string, name: string, localizedName: { lang: string } };

export type ActorName_Leader_Fragment = { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } };

export type ActorName_Organization_Fragment = { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } };

export type ActorNameFragment =
  | ActorName_Country_Fragment
  | ActorName_Leader_Fragment
  | ActorName_Organization_Fragment
;

export type SideName_Country_Fragment = { __typename: 'Country', id: string, name: string, localizedName: { lang: string } };

export type SideName_Organization_Fragment = { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } };

export type SideNameFragment =
  | SideName_Country_Fragment
  | SideName_Organization_Fragment
;

export type EntityName_Collection_Fragment = { __typename: 'Collection', id: string, name: string, localizedName: { lang: string } };

export type EntityName_Country_Fragment = { __typename: 'Country', id: string, name: string, localizedName: { lang: string } };

export type EntityName_Forum_Fragment = { __typename: 'Forum', id: string, name: string, localizedName: { lang: string } };

export type EntityName_ForumSeries_Fragment = { __typename: 'ForumSeries', id: string, name: string, localizedName: { lang: string } };

export type EntityName_Leader_Fragment = { __typename: 'Leader', id: string, name: string, localizedName: { lang: string } };

export type EntityName_Meeting_Fragment = { __typename: 'Meeting', id: string, name: string, localizedName: { lang: string } };

export type EntityName_Organization_Fragment = { __typename: 'Organization', id: string, name: string, localizedName: { lang: string } };

export type EntityName_Place_Fragment = { __typename: 'Place', id: string, name: string, localizedName: { lang: string } };

export type EntityName_Source_Fragment = { __typename: 'Source', id: string, name: string, localizedName: { lang: string } };

export type EntityName_Statement_Fragment = { __typename: 'Statement', id: string, name: string, localizedName: { lang: string } };

export type EntityName_Topic_Fragment = { __typename: 'Topic', id: string, name: string, localizedName: { lang: string } };

export type EntityNameFragment =
  | EntityName_Collection_Fragment
  | EntityName_Country_Fragment
  | EntityName_Forum_Fragment
  | EntityName_ForumSeries_Fragment
  | EntityName_Leader_Fragment
  | EntityName_Meeting_Fragment
  | EntityName_Organization_Fragment
  | EntityName_Place_Fragment
  | EntityName_Source_Fragment
  | EntityName_Statement_Fragment
  | EntityName_Topic_Fragment
;

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
export const ActorNameFragmentDoc = new TypedDocumentString(`
    fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
    `, {"fragmentName":"ActorName"}) as unknown as TypedDocumentString<ActorNameFragment, unknown>;
export const SideNameFragmentDoc = new TypedDocumentString(`
    fragment SideName on Affiliation {
  __typename
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
    `, {"fragmentName":"SideName"}) as unknown as TypedDocumentString<SideNameFragment, unknown>;
export const EntityNameFragmentDoc = new TypedDocumentString(`
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;