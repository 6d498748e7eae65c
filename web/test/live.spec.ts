import { createServer, connect, type Server, type Socket } from "node:net";
import { expect, test, token } from "./base";

const headers = { Authorization: `Bearer ${token}` };

const rename = `mutation Rename($document: GraphDocument!) { apply(document: $document) { revision } }`;
const undo = `mutation Undo($revision: Int!) { undo(revision: $revision, reason: "end of a test") { revision } }`;

test.describe("changes elsewhere", () => {
  test.use({ expected: [/ERR_/] }); // of the lost connection

  test("appear without reloading, also after a lost connection", async ({ browser, baseURL, request }) => {
    const far = new URL(baseURL ?? "");
    const gate = await gateTo(far);
    const page = await browser.newPage({ extraHTTPHeaders: {} });
    await page.goto(`${gate.url}/leaders/emmanuel-macron`);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toHaveText("Emmanuel Macron");
    const names = page.getByText(/other names?$/);
    const before = await names.innerText();
    const document = { leaders: [{ id: "emmanuel-macron", names: [{ lang: "en", text: "Emmanuel Macron" }, { lang: "eo", text: "Emanuelo Makrono" }] }] };
    const send = async (query: string, variables: object) => {
      const response = await request.post("/graphql", { headers, data: { query, variables } });
      const body = await response.json();
      expect(body.errors).toBeUndefined();
      return body.data;
    };
    const { apply } = await send(rename, { document });
    await expect(names).not.toHaveText(before);
    gate.close();
    await expect(page.getByText("The connection to the server is lost.")).toBeVisible();
    await send(undo, { revision: apply.revision });
    await gate.open();
    await expect(page.getByText("The connection to the server is lost.")).toHaveCount(0);
    await expect(names).toHaveText(before);
    await page.close();
    gate.close();
  });
});

/** A way to the server that can be cut. */
async function gateTo(far: URL) {
  const sockets = new Set<Socket>();
  let server: Server;
  let port = 0;
  const open = () =>
    new Promise<void>((done) => {
      server = createServer((near) => {
        const through = connect(Number(far.port), far.hostname);
        for (const socket of [near, through]) {
          sockets.add(socket);
          socket.on("error", () => socket.destroy());
          socket.on("close", () => {
            near.destroy();
            through.destroy();
          });
        }
        near.pipe(through).pipe(near);
      });
      server.listen(port, "127.0.0.1", () => {
        port = (server.address() as { port: number }).port;
        done();
      });
    });
  await open();
  return {
    url: `http://127.0.0.1:${port}`,
    open,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
  };
}
