# glibc (Debian), since the embedded engine is not published for Alpine on amd64.
FROM node:22-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build
RUN npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production
ENV HOST=0.0.0.0 PORT=4000 PAPERGRAPH_DATA=/home/node/data/graph
USER node
WORKDIR /home/node
RUN mkdir data
COPY --from=build /build/package.json ./papergraph/
COPY --from=build /build/node_modules ./papergraph/node_modules
COPY --from=build /build/dist ./papergraph/dist
COPY --from=build /build/schema ./papergraph/schema
COPY --from=build /build/models ./papergraph/models
COPY --from=build /build/cypher ./papergraph/cypher
COPY --from=build /build/data ./papergraph/data
WORKDIR /home/node/data
VOLUME /home/node/data
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
ENTRYPOINT ["node", "/home/node/papergraph/dist/cli/main.js"]
CMD ["serve"]
