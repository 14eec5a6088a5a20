import numpy as np
import matplotlib.pyplot as plt

temp = np.linspace(200, 400, 80)
press = np.linspace(1, 11, 80)
T, P = np.meshgrid(temp, press)
Y = 90 * np.exp(-((T - 320) / 70) ** 2 - ((P - 7) / 4) ** 2)

plt.figure(figsize=(9, 6))
cf = plt.contourf(T, P, Y, levels=10, cmap='plasma')
plt.colorbar(cf, label='Yield (%)')
plt.scatter([320], [7], color='white', marker='*', s=200)
plt.annotate('optimum', xy=(320, 7), xytext=(350, 9.5), color='white',
             arrowprops=dict(arrowstyle='->', color='white'))
plt.title('Reaction Yield as a Function of Temperature and Pressure')
plt.xlabel('Temperature (°C)')
plt.ylabel('Pressure (bar)')
plt.show()
