import matplotlib.pyplot as plt
import matplotlib.tri as tri

x = [0, 2, 4, 1, 3, 2]
y = [0, 0, 0, 2, 2, 4]
triangles = [[0, 1, 3], [1, 4, 3], [1, 2, 4], [3, 4, 5]]
t = tri.Triangulation(x, y, triangles)

plt.figure(figsize=(6, 5))
plt.triplot(t, 'o-', color='tab:purple', linewidth=1.5)
for i, (a, b) in enumerate(zip(x, y)):
    plt.text(a + 0.08, b + 0.08, f'N{i + 1}')
plt.title('Triangular Mesh of a Roof Truss')
plt.xlabel('Width (m)')
plt.ylabel('Height (m)')
plt.show()
