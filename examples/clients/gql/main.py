"""Sidelines with gql, the GraphQL client of Python."""

import asyncio
import os

from gql import Client, GraphQLRequest, gql
from gql.transport.aiohttp import AIOHTTPTransport
from gql.transport.exceptions import TransportQueryError
from gql.transport.websockets import WebsocketsTransport

URL = os.environ.get("SIDELINES", "http://127.0.0.1:8080") + "/graphql"
TOKEN = os.environ.get("SIDELINES_TOKEN")  # only to write
HEADERS = {"Authorization": f"Bearer {TOKEN}"} if TOKEN else {}

LEADERS = gql("""
    query Leaders($first: Int!, $after: String) {
      leaders(first: $first, after: $after, where: { country: ["south-korea"] }, orderBy: [NAME_ASC]) {
        nodes { id name }
        pageInfo { hasNextPage endCursor }
      }
    }
""")
MEETING = gql("query Meeting($id: ID!) { meeting(id: $id) { name start startsAt } }")
MEETINGS_IN = gql("query MeetingsIn($country: ID!) { meetings(where: { country: [$country] }) { totalCount } }")
LAST_CHANGE = gql("{ changes(last: 1) { pageInfo { endCursor } } }")
APPLY = gql("mutation Apply($document: GraphDocument!) { apply(document: $document) { revision created updated } }")
RETRACT = gql("mutation Retract($id: ID!, $reason: String!) { retract(id: $id, reason: $reason) { revision } }")
CHANGES = gql("""
    subscription Changes($touching: [ID!]!, $after: String) {
      changes(touching: $touching, after: $after) { cursor action entityId fields }
    }
""")


async def pages(session):
    """Reads a list in pages. The cursor at the end of one page leads to the next."""
    after = None
    while True:
        request = GraphQLRequest(LEADERS, variable_values={"first": 5, "after": after})
        page = (await session.execute(request))["leaders"]
        yield page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


async def write(session, id):
    """Writes a meeting, and retracts it."""
    example = {
        "uncited": True,  # no source supports it, as it is an example
        "meetings": [
            {
                "id": id,
                "names": [{"lang": "en", "text": "An example"}],
                "format": "BILATERAL",
                "status": "ANNOUNCED",
                "standing": "ASSERTED",  # again, if an earlier run retracted it
                "retraction": None,
            }
        ],
    }
    await session.execute(GraphQLRequest(APPLY, variable_values={"document": example}))
    await session.execute(GraphQLRequest(RETRACT, variable_values={"id": id, "reason": "It was an example."}))


async def follow(id, after):
    """Shows each change of the meeting until it is retracted. Beginning after the last change that was seen, it misses none."""
    request = GraphQLRequest(CHANGES, variable_values={"touching": [id], "after": after})
    async with Client(transport=WebsocketsTransport(url=URL.replace("http", "ws", 1))) as socket:
        async for result in socket.subscribe(request):
            print("change:", result["changes"]["action"])
            if result["changes"]["action"] == "RETRACTED":
                return


async def main():
    async with Client(transport=AIOHTTPTransport(url=URL, headers=HEADERS)) as session:
        leaders = [page async for page in pages(session)]
        print(f"leaders: {sum(map(len, leaders))} in {len(leaders)} pages")

        # A look-up of one object is None if there is none.
        found = await session.execute(GraphQLRequest(MEETING, variable_values={"id": "xi-putin-2023-10-18"}))
        print("meeting:", found["meeting"]["name"])

        # An error has a code, which stays, and a message for people, which may change.
        try:
            await session.execute(GraphQLRequest(MEETINGS_IN, variable_values={"country": "atlantis"}))
        except TransportQueryError as error:
            print("unknown country:", error.errors[0]["extensions"]["code"])

        last = (await session.execute(LAST_CHANGE))["changes"]["pageInfo"]["endCursor"]
        await asyncio.gather(follow("example-gql", last), write(session, "example-gql"))


asyncio.run(main())
