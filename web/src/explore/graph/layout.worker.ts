import { after, communities, type Move, nowhere, type Places, type Point, type Pull } from "./layout";

/** What the page asks of the worker. */
export interface LayoutRequest {
  number: number;
  moves: Move[];
  nodes: string[];
  pulls: Pull[];
}

/** What the worker answers. */
export interface LayoutAnswer {
  number: number;
  points: [string, Point][];
  pinned: string[];
  communities: [string, number][];
}

// The places after each move so far, so that one more act computes one more move, and an undo none.
let trail: { key: string; places: Places }[] = [];

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
  let places = nowhere;
  let isSame = true;
  const walked = data.moves.map((move, i) => {
    const key = JSON.stringify(move);
    isSame &&= trail[i]?.key === key;
    places = (isSame && trail[i]?.places) || after(places, move);
    return { key, places };
  });
  if (!isSame || walked.length > trail.length) trail = walked;
  const answer: LayoutAnswer = {
    number: data.number,
    points: [...places.points],
    pinned: [...places.pinned],
    communities: [...communities(data.nodes, data.pulls)],
  };
  self.postMessage(answer);
};
