/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PlacePageQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type PlacePageQuery = { place: { __typename: 'Place', id: string, name: string, wikidataId: string | null, latitude: number | null, longitude: number | null, timeZone: string | null, geonamesId: number | null, names: Array<{ lang: string, text: string }>, country: { __typename: 'Country', id: string, name: string, localizedName: { lang: string } } | null, capitalOf: Array<{ __typename: 'Country', id: string, name: string, localizedName: { lang: string } }>, source: { __typename: 'Source', id: string, name: string, localizedName: { lang: string } } | null } | null };

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

export const PlacePageDocument = new TypedDocumentString(`
    query PlacePage($id: ID!, $lang: Language) {
  place(id: $id) {
    __typename
    id
    name(lang: $lang)
    names {
      lang
      text
    }
    wikidataId
    latitude
    longitude
    timeZone
    geonamesId
    country {
      ...EntityName
    }
    capitalOf {
      ...EntityName
    }
    source {
      ...EntityName
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`) as unknown as TypedDocumentString<PlacePageQuery, PlacePageQueryVariables>;