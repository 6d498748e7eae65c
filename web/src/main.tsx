import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { isWorthAnother, pauseBefore } from "./app/again";
import { preferredLanguage, speak } from "./app/language";
import { reloadIfNew } from "./app/lazy";
import { follow } from "./app/live";
import { router } from "./app/router";
import "./design/tokens.css";
import "./design/base.css";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 600_000,
      refetchOnWindowFocus: false,
      networkMode: "always", // a browser that calls itself offline still reaches a server on the same device
      refetchOnReconnect: true,
      retry: isWorthAnother,
      retryDelay: pauseBefore,
    },
  },
});

const pause = 2000; // ms between two attempts to load the words of the page

async function begin(element: HTMLElement) {
  for (;;) {
    try {
      return await speak(preferredLanguage());
    } catch {
      element.textContent = "The server does not answer. The page tries again by itself. · 서버가 응답하지 않습니다. 자동으로 다시 시도합니다.";
      await reloadIfNew();
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}

async function start() {
  const element = document.getElementById("page");
  if (!element) throw new Error("index.html has no element #page");
  await begin(element);
  element.textContent = "";
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
