import matplotlib.pyplot as plt

speed = [4, 5, 6, 7, 8, 9, 10, 11, 12]
temp = [15, 18, 12, 20, 16, 14, 19, 13, 17]
power = [80, 160, 280, 450, 680, 950, 1280, 1550, 1800]

fig = plt.figure(figsize=(9, 7))
ax = fig.add_subplot(projection='3d')
p = ax.scatter(speed, temp, power, c=power, cmap='viridis', s=60)
ax.set_xlabel('Wind speed (m/s)')
ax.set_ylabel('Air temperature (°C)')
ax.set_zlabel('Power (kW)')
ax.set_title('Turbine Output Measurements')
fig.colorbar(p, label='Power (kW)', shrink=0.7)
plt.show()
