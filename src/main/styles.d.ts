/** Style sheets are bundled for their effect only; TypeScript wants to know that they exist. */
declare module "*.css";
