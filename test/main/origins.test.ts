import { contentPolicy } from "../../build/excel-address";
import { allowedOrigins } from "../../build/origins";

test("a build fetches from nowhere unless it is told to", () => {
  expect(allowedOrigins()).toEqual([]);
  expect(contentPolicy("https://office.example/office.js")).toContain("connect-src 'self';");
});

test("the sites of a build stand in its content policy, each once", () => {
  const origins = allowedOrigins("https://a.example,https://b.example/,https://a.example");
  expect(origins).toEqual(["https://a.example", "https://b.example"]);
  expect(contentPolicy("https://office.example/office.js", origins)).toContain(
    "connect-src 'self' https://a.example https://b.example;",
  );
});

test.each(["http://a.example", "https://a.example/data", "https://me@a.example", "a.example", "*"])(
  "%s is no site to fetch from",
  (given) => {
    expect(() => allowedOrigins(given)).toThrow();
  },
);
