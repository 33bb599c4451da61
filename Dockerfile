# CI does not build this image: see docs/exploitation.md.
# Build: docker build -t aiguillage .
# Run:   docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \
#          -v aiguillage:/var/lib/aiguillage -p 127.0.0.1:3978:3978 \
#          -e PUBLIC_URL=https://guide.exemple.fr -e TRUST_PROXY=1 aiguillage

# With a compiler, for where the prebuilt SQLite cannot be fetched.
FROM node:22-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run --silent build && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 VAR_DIR=/var/lib/aiguillage
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/bin ./bin
COPY --from=build /app/flows ./flows
COPY --from=build /app/data ./data
RUN install -d -o node -g node -m 0700 /var/lib/aiguillage
USER node
VOLUME /var/lib/aiguillage
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:' + (process.env.PORT || 3978) + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "--max-semi-space-size=32", "dist/bot/main.js"]
