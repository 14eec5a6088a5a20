import matplotlib.pyplot as plt

engine_size = [1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.4, 2.5, 3.0, 3.6]
consumption = [4.8, 5.1, 5.6, 6.0, 6.7, 7.1, 8.0, 8.4, 9.6, 11.2]

plt.figure(figsize=(8, 6))
plt.scatter(engine_size, consumption, color='purple', marker='^', s=70)
plt.title('Engine Size vs Fuel Consumption')
plt.xlabel('Engine Size (L)')
plt.ylabel('Fuel Consumption (L/100 km)')
plt.grid(True, linestyle=':')
plt.show()
