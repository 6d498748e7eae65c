import { useQuery } from "@tanstack/react-query";

/** A question that somebody may start from. */
export interface Example {
  name: string;
  title: string;
  group: string;
  query: string;
}

/** The examples that the server has. */
export function useExamples() {
  return useQuery<Example[]>({
    queryKey: ["examples"],
    queryFn: async ({ signal }) => {
      const response = await fetch("/playground/examples.json", { signal });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return (await response.json()) as Example[];
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
