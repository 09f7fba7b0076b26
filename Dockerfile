# Node is needed while building only: the fonts and scripts come from npm.
FROM --platform=$BUILDPLATFORM node:22-bookworm-slim AS node

FROM --platform=$BUILDPLATFORM mcr.microsoft.com/dotnet/sdk:10.0 AS build
ARG TARGETARCH
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY .editorconfig global.json Directory.Build.props Directory.Packages.props ./
COPY src/ReadinessKit/*.csproj src/ReadinessKit/packages.lock.json src/ReadinessKit/
COPY src/ReadinessKit.Web/*.csproj src/ReadinessKit.Web/*.targets src/ReadinessKit.Web/packages.lock.json src/ReadinessKit.Web/
# The lock files name no processor, and publishing for one restores again without them.
# This restore holds every package to its locked version and hash; the next finds them in the cache.
RUN dotnet restore src/ReadinessKit.Web --locked-mode
COPY src src
COPY content content
RUN dotnet publish src/ReadinessKit.Web -c Release -a $TARGETARCH --self-contained false -p:PublishReadyToRun=true -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN install -d -o $APP_UID -g $APP_UID /data
WORKDIR /app
COPY --from=build /app .
USER $APP_UID
# To be tried on one machine. In earnest KIT_URL is the https address of the proxy before it.
ENV KIT_DATA=/data KIT_URL=http://localhost:8080 KIT_LISTEN=http://0.0.0.0:8080
VOLUME /data
EXPOSE 8080
# The image has no curl; its bash can open a connection.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080 && printf "GET / HTTP/1.0\r\nHost: localhost\r\n\r\n" >&3 && read -r _ status _ <&3 && [ "$status" -lt 400 ]'
ENTRYPOINT ["dotnet", "ReadinessKit.Web.dll"]
