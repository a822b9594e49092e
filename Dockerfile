# Dateline in a container: not root, with a read-only file system, and with what it keeps in /data.
#     docker build -t dateline .
#     docker run --init --read-only -e DISCORD_TOKEN -v dateline-data:/data dateline

# What the tests run on; newer ones do as well.
ARG NODE=20-bookworm-slim

FROM node:${NODE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:${NODE}
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY src ./src
COPY commands ./commands
COPY knowledge ./knowledge
# A volume takes over to whom its folder belongs.
RUN mkdir /data && chown node:node /data
# Without the setting of tsx, it would keep what it compiles in /tmp, and fail where that cannot be written.
ENV NODE_ENV=production DATA_DIR=/data METRICS_PORT=9464 TSX_DISABLE_CACHE=1
USER node
VOLUME /data
# Opened to this container alone; METRICS_HOST=0.0.0.0 opens it to others.
EXPOSE 9464
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
	CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As `npm start` in package.json; without npm between, which would not hand signals on.
CMD ["node", "--max-semi-space-size=2", "--max-old-space-size=1536", "--import", "tsx", "src/main.ts"]
