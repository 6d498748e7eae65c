import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay";
import type { App_leaders$key } from "./__generated__/App_leaders.graphql";
import type { AppLeadersPageQuery } from "./__generated__/AppLeadersPageQuery.graphql";
import type { AppQuery } from "./__generated__/AppQuery.graphql";

export function App() {
  const { country } = useLazyLoadQuery<AppQuery>(
    graphql`query AppQuery { country(code: "KR") { name ...App_leaders } }`,
    {},
  );
  return country && <><h1>Leaders of {country.name}</h1><Leaders country={country} /></>;
}

/** A list that comes in pages, with a button for the next one. */
function Leaders({ country }: { country: App_leaders$key }) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<AppLeadersPageQuery, App_leaders$key>(
    graphql`
      fragment App_leaders on Country
      @refetchable(queryName: "AppLeadersPageQuery")
      @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" }) {
        leaders(first: $first, after: $after, orderBy: [NAME_ASC]) @connection(key: "App_leaders") {
          edges { node { id name } }
        }
      }
    `,
    country,
  );
  return (
    <>
      <ol>{data.leaders?.edges.map(({ node }) => <li key={node.id}>{node.name}</li>)}</ol>
      {hasNext && <button disabled={isLoadingNext} onClick={() => loadNext(5)}>More</button>}
    </>
  );
}
