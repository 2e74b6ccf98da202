// A plain broadcast server, to compare with: what a member of a room sends goes to all others of
// the room, cut to the size of a delivery, and its beginning back to the sender as a receipt. So
// the same bytes come in and go out as with Sanctuary. It checks nothing and limits nothing.
import { createServer } from "node:http";
import { WebSocketServer } from "ws";

/** @type {Map<string, Set<import("ws").WebSocket>>} */
const rooms = new Map();
const http = createServer();
const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });

sockets.on("connection", (socket, request) => {
  const asked = new URL(request.url ?? "/", "http://reference").searchParams;
  const name = asked.get("room") ?? "";
  const out = Number(asked.get("out"));
  const ack = Number(asked.get("ack"));
  const room = rooms.get(name) ?? new Set();
  rooms.set(name, room.add(socket));
  socket.on("message", (/** @type {Buffer} */ message) => {
    const delivery = message.subarray(0, out);
    for (const other of room) {
      if (other !== socket) {
        other.send(delivery);
      }
    }
    socket.send(message.subarray(0, ack));
  });
  socket.on("close", () => {
    room.delete(socket);
    if (room.size === 0) {
      rooms.delete(name);
    }
  });
});

http.listen(0, "127.0.0.1", () => {
  const address = /** @type {import("node:net").AddressInfo} */ (http.address());
  console.log(`http://127.0.0.1:${address.port}/`);
});
