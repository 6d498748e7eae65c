import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../app/answer";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { Section } from "../../design/section";
import { Answered } from "../../design/state";
import { Doubts } from "../../explore/doubts";
import { isDoubtful } from "../../explore/sureness";
import { EntityLink } from "../../facts/link";
import { NetworkOfLeaderDocument, type NetworkOfLeaderQuery } from "./generated/network";
import styles from "./network.module.css";
import { ringOf, shortened } from "./ring";

type Network = NetworkOfLeaderQuery["network"];

const around = 12; // more names would lie over each other
const [width, height] = [520, 400]; // with room for a name beside the ring on both sides
const [middleX, middleY] = [width / 2, height / 2];
const [radiusX, radiusY] = [100, 150];
const letters = 17; // of a name, which the table has whole

/** Whom a leader met most and who of them met each other, as a picture that leads to the large one. */
export function NetworkInSmall({ id, name }: { id: string; name: string }) {
  const { language, say } = useWords();
  const answer = useAnswer(NetworkOfLeaderDocument, { id, perNode: around, lang: language });
  if (answer.data && answer.data.network.nodes.length < 2) return null; // the list of those met says that nobody is known
  return (
    <Section title={say("read.network.title")}>
      <Answered answer={answer} lines={8}>
        {({ network }) => (
          <>
            <p className="soft">
              {say("read.network.explained", { name })}{" "}
              <Link to="/explore" search={{ seed: [id] }}>
                {say("read.network.open")}
              </Link>
            </p>
            <Picture id={id} network={network} />
            <Table id={id} network={network} />
          </>
        )}
      </Answered>
    </Section>
  );
}

function Picture({ id, network }: { id: string; network: Network }) {
  const { say } = useWords();
  const ring = ringOf(network.nodes.map((node) => node.id).filter((one) => one !== id), network.links);
  const places = new Map<string, [number, number]>([[id, [middleX, middleY]]]);
  for (const [i, one] of ring.entries()) {
    const angle = (2 * Math.PI * i) / ring.length - Math.PI / 2;
    places.set(one, [middleX + radiusX * Math.cos(angle), middleY + radiusY * Math.sin(angle)]);
  }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.picture} role="img" aria-label={say("read.network.title")}>
      {network.links.map((link) => {
        const [a, b] = [places.get(link.from.id), places.get(link.to.id)];
        const isOwn = link.from.id === id || link.to.id === id;
        return (
          a &&
          b && (
            <line
              key={link.id}
              x1={a[0]}
              y1={a[1]}
              x2={b[0]}
              y2={b[1]}
              strokeWidth={Math.min(7, 0.7 + Math.log2(link.weight + 0.3))}
              strokeDasharray={isDoubtful(link) ? "5 4" : undefined}
              className={isOwn ? styles.own : styles.other}
            />
          )
        );
      })}
      {network.nodes.map((node) => {
        const place = places.get(node.id);
        if (!place) return null;
        const [x, y] = place;
        const isMiddle = node.id === id;
        const side = isMiddle || Math.abs(x - middleX) < 20 ? "middle" : x < middleX ? "end" : "start";
        const at = side === "middle" ? { x, y: y < middleY ? y - 12 : y + 20 } : { x: side === "end" ? x - 10 : x + 10, y: y + 4 };
        return (
          <g key={node.id}>
            <title>{node.name}</title>
            <circle cx={x} cy={y} r={isMiddle ? 9 : 6} className={isMiddle ? styles.middle : styles.node} />
            <text {...at} textAnchor={side} className={isMiddle ? styles.name : undefined}>
              {shortened(node.name, side === "middle" ? 2 * letters : letters)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Table({ id, network }: { id: string; network: Network }) {
  const { language, say } = useWords();
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  return (
    <details>
      <summary className="small">{say("picture.table")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("table.who")}</th>
            <th scope="col">{say("table.withWhom")}</th>
            <th scope="col" className="number">
              {say("table.meetings")}
            </th>
          </tr>
        </thead>
        <tbody>
          {network.links.map((link) => {
            const [a, b] = link.to.id === id ? [link.to.id, link.from.id] : [link.from.id, link.to.id];
            const [who, other] = [nodes.get(a), nodes.get(b)];
            return (
              who &&
              other && (
                <tr key={link.id}>
                  <th scope="row">
                    <EntityLink entity={who} />
                  </th>
                  <td>
                    <EntityLink entity={other} />
                    <Doubts of={link} />
                  </td>
                  <td className="number">{number(link.weight, language)}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
