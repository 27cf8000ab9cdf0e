/** A style sheet is taken by the bundler and put beside the script. */
declare module "*.css";
