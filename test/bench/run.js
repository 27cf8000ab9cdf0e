const { requireTypeScript } = require("../../build/require-typescript");

requireTypeScript("../test/bench/bench.ts");
