import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { AnswerError } from "./app/answer";
import { preferredLanguage, speak } from "./app/language";
import { follow } from "./app/live";
import { router } from "./app/router";
import "./design/tokens.css";
import "./design/base.css";

// Only a server that did not answer, or had no time, may answer next time.
const passing = new Set(["OFFLINE", "OVERLOADED", "TIMEOUT"]);

function isWorthAnother(failures: number, error: Error): boolean {
  if (!(error instanceof AnswerError)) return false;
  return error.code === "UNAVAILABLE" || (failures < 4 && passing.has(error.code));
}

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 600_000,
      refetchOnWindowFocus: false,
      retry: isWorthAnother, // while the server starts, until it is ready
      retryDelay: (failures, error) => (error instanceof AnswerError && error.code === "UNAVAILABLE" ? 1000 : 500 * 2 ** failures),
    },
  },
});

async function start() {
  await speak(preferredLanguage());
  const element = document.getElementById("page");
  if (!element) throw new Error("index.html has no element #page");
  createRoot(element).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
  follow(queries);
}

void start();
