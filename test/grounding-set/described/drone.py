import matplotlib.pyplot as plt

x = [0, 20, 60, 100, 100, 60, 20, 0]
y = [0, 0, 20, 40, 80, 80, 40, 10]
z = [0, 30, 45, 60, 60, 50, 25, 0]

ax = plt.figure(figsize=(8, 6)).add_subplot(projection='3d')
ax.plot(x, y, z, 'o-', color='dodgerblue', label='Flight path')
ax.plot(x, y, [0] * 8, '--', color='gray', label='Ground track')
ax.set_xlabel('East (m)')
ax.set_ylabel('North (m)')
ax.set_zlabel('Altitude (m)')
ax.set_title('Inspection Flight of a Drone')
ax.set_zlim(0, 70)
ax.legend()
plt.show()
