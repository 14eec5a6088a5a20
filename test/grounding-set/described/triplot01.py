import matplotlib.pyplot as plt

x = [0, 1, 2, 3, 0.5, 1.5, 2.5, 1, 2, 1.5]
y = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3]
triangles = [[0, 1, 4], [1, 5, 4], [1, 2, 5], [2, 6, 5], [2, 3, 6], [4, 5, 7], [5, 8, 7], [5, 6, 8], [7, 8, 9]]

plt.figure(figsize=(7, 6))
plt.triplot(x, y, triangles, 'go-', lw=1.5)
plt.title('Triangular Truss of a Roof Gable')
plt.xlabel('Width (m)')
plt.ylabel('Height (m)')
plt.show()
